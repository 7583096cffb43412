import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

// What every browser has and jsdom lacks. Imported before anything else by tests that run in jsdom.
const nothing = (): void => undefined;

globalThis.ResizeObserver = class {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
};
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
