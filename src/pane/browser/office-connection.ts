/** The answer when the script could not be loaded. */
interface Unreachable {
  readonly kind: "office-unreachable";
}

export interface ScriptConnection<Answer> {
  readonly isExpected: boolean;
  readonly hasLoaded: () => boolean;
  readonly answer: Promise<Answer | Unreachable>;
}

/** Whether Office opened this page, as it says in the address. `query` as in `location.search`. */
export const isOpenedByOffice = (query: string): boolean => new URLSearchParams(query).has("_host_Info");

const UNREACHABLE: Unreachable = { kind: "office-unreachable" };

/**
 * Asks Office once its script is there. Must be called before the script element has loaded or failed, which
 * the order of deferred scripts in taskpane.html sees to.
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
