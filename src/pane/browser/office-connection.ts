/** The result if the script could not be loaded. */
interface Unreachable {
  readonly kind: "office-unreachable";
}

export interface ScriptConnection<Answer> {
  readonly isExpected: boolean;
  readonly hasLoaded: () => boolean;
  readonly answer: Promise<Answer | Unreachable>;
}

/** Returns whether Office opened this page, from its address. `query`: as in `location.search`. */
export const isOpenedByOffice = (query: string): boolean => new URLSearchParams(query).has("_host_Info");

const UNREACHABLE: Unreachable = { kind: "office-unreachable" };

/**
 * Connects to Office once its script is loaded. Call it before the script element has loaded or failed, which
 * the order of deferred scripts in taskpane.html ensures.
 */
export function officeConnection<Answer>(
  isExpected: boolean,
  script: EventTarget,
  ask: () => Promise<Answer>,
): ScriptConnection<Answer> {
  let isLoaded = false;
  const loading = new Promise<boolean>((settle) => {
    script.addEventListener("load", () => {
      isLoaded = true;
      settle(true);
    });
    script.addEventListener("error", () => settle(false));
  });
  return {
    isExpected,
    hasLoaded: () => isLoaded,
    answer: loading.then<Answer | Unreachable>((hasCome) => (hasCome ? ask() : UNREACHABLE)),
  };
}
