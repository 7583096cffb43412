import type { LibraryInternals } from "./internals";

/** The part of the library's proxies that harvesting reads. */
export interface Proxy {
  readonly context: ProbeContext;
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _objectPath: {
    readonly objectPathInfo: { readonly Name: string; readonly ObjectPathType: number };
  };
  readonly items?: readonly Proxy[];
  _handleResult(value: unknown): void;
  readonly [member: string]: unknown;
}

interface ProbeContext {
  _autoCleanup: boolean;
  _processingResult: boolean;
  readonly _pendingRequest: {
    readonly _actions: readonly {
      readonly actionInfo: { readonly ActionType: number; readonly Name: string };
    }[];
  };
}

export type ProxyClass = (new (context: object, path: object) => Proxy) & { readonly prototype: object };

export function isProxyClass(library: LibraryInternals, value: unknown): value is ProxyClass {
  if (typeof value !== "function") return false;
  const { prototype } = value as { prototype?: unknown };
  return typeof prototype === "object" && prototype !== null && isClientObject(library, prototype);
}

export function isProxy(library: LibraryInternals, value: unknown): value is Proxy {
  return typeof value === "object" && value !== null && isClientObject(library, value);
}

function isClientObject(library: LibraryInternals, value: object): boolean {
  return Object.prototype.isPrototypeOf.call(library.OfficeExtension.ClientObject.prototype, value);
}

/** Creates a proxy of the class on a separate context, whose batches are never sent. */
export function freshProxy(library: LibraryInternals, proxyClass: ProxyClass): Proxy {
  const context = new library.Excel.RequestContext();
  const path = library.OfficeExtension.ObjectPathFactory.createNewObjectObjectPath(context, "X", false, 0);
  const proxy = new proxyClass(context, path);
  proxy.context._autoCleanup = false;
  return proxy;
}

/** Returns the protocol names of the calls pending in the proxy's context. */
export function methodCalls(proxy: Proxy): string[] {
  return proxy.context._pendingRequest._actions
    .filter(({ actionInfo }) => actionInfo.ActionType === 3)
    .map(({ actionInfo }) => actionInfo.Name);
}
