import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

// Browser functions that jsdom lacks. Runs before each suite of the pane.
const nothing = (): void => undefined;

globalThis.ResizeObserver = class {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
};
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(File.prototype, "webkitRelativePath", { value: "", writable: true });
Object.defineProperty(Blob.prototype, "arrayBuffer", {
  value: function bytesOf(this: Blob): Promise<unknown> {
    return new Promise((settle, fail) => {
      const reader = new FileReader();
      reader.onload = () => settle(reader.result);
      reader.onerror = () => fail(reader.error ?? new Error("not read"));
      reader.readAsArrayBuffer(this);
    });
  },
});
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
