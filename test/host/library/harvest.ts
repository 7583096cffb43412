import type { LibraryInternals } from "./internals";
import type { ClassMetadata, Metadata } from "./metadata";
import { freshProxy, isProxy, isProxyClass, methodCalls } from "./probe";
import type { Proxy, ProxyClass } from "./probe";

/** Members of every proxy that do not characterise its class. */
const COMMON = new Set(
  `constructor load retrieve set update toJSON setMockData ensureUnchanged track untrack context isNull
   isNullObject _handleResult`.split(/\s+/),
);
/** Private members that are part of the protocol. */
const WIRE_MEMBER = /^(?!_)|^_(Register|Unregister|Keep|Get|Remove|Validate)/;
/** Tried in order until a method accepts them. */
const ARGUMENTS: readonly (readonly unknown[])[] = [[1, 2, 3, 4, 5, 6, 7, 8], ["A1", "A1", "A1"], [{}], []];
const INDEXER_PATH = 5;

/**
 * Describes a class of the loaded library on first use, by accessing each member of a proxy whose batch is
 * never sent. Works on the minified build, so it describes exactly the code that runs.
 */
export function metadataOf(library: LibraryInternals): Metadata {
  const classes = new Map<string, ClassMetadata | undefined>();
  return (className) => {
    if (!classes.has(className)) classes.set(className, harvestClass(library, className));
    return classes.get(className);
  };
}

function harvestClass(library: LibraryInternals, className: string): ClassMetadata | undefined {
  const proxyClass = library.Excel[className] ?? library.OfficeCore?.[className];
  if (!isProxyClass(library, proxyClass)) return undefined;
  const proxy = freshProxy(library, proxyClass);
  const metadata: ClassMetadata = {
    name: className,
    isCollection: proxy._isCollection === true,
    childType: undefined,
    hasIndexer: false,
    scalars: new Map(),
    objects: new Map(),
    methods: new Map(),
    events: new Map(),
    wireNames: new Map(),
  };
  readScalars(proxy, metadata);
  for (const [name, member] of membersOf(library, proxyClass)) {
    if (member.get !== undefined) pokeGetter(library, proxyClass, metadata, name);
    else if (typeof member.value === "function") {
      pokeMethod(library, proxyClass, metadata, name, String(member.value));
    }
  }
  if (metadata.isCollection) readChildType(library, proxyClass, metadata);
  return metadata;
}

function readScalars(proxy: Proxy, metadata: ClassMetadata): void {
  const wireNames = proxy._scalarPropertyOriginalNames ?? [];
  const writable = proxy._scalarPropertyUpdateable ?? [];
  proxy._scalarPropertyNames?.forEach((name, index) => {
    const wire = wireNames[index] ?? name;
    metadata.scalars.set(wire, { name, isWritable: writable[index] === true });
    metadata.wireNames.set(name.toLowerCase(), wire);
  });
}

function membersOf(library: LibraryInternals, proxyClass: ProxyClass): [string, PropertyDescriptor][] {
  const members: [string, PropertyDescriptor][] = [];
  const base = library.OfficeExtension.ClientObject.prototype;
  for (
    let prototype: object | null = proxyClass.prototype;
    prototype !== null && prototype !== base;
    prototype = Reflect.getPrototypeOf(prototype)
  ) {
    members.push(...Object.entries(Object.getOwnPropertyDescriptors(prototype)));
  }
  return members.filter(([name]) => !COMMON.has(name) && WIRE_MEMBER.test(name));
}

function pokeGetter(
  library: LibraryInternals,
  proxyClass: ProxyClass,
  metadata: ClassMetadata,
  name: string,
): void {
  if (metadata.wireNames.has(name.toLowerCase())) return;
  const value = quietly(library, () => freshProxy(library, proxyClass)[name]);
  if (isProxy(library, value)) {
    const wire = value._objectPath.objectPathInfo.Name;
    metadata.objects.set(wire, { name, type: value._className });
    metadata.wireNames.set(name.toLowerCase(), wire);
  } else if (value instanceof library.OfficeExtension.EventHandlers) {
    const { m_genericEventInfo: info } = value as { m_genericEventInfo?: { eventType?: number } };
    metadata.events.set(name, { type: info?.eventType });
  }
}

/** Some getters require loading; they are scalars, which are read elsewhere. */
function quietly(library: LibraryInternals, read: () => unknown): unknown {
  const { Utility } = library.OfficeExtension;
  Utility.s_suppressPropertyNotLoadedException = true;
  try {
    return read();
  } catch {
    return undefined;
  } finally {
    Utility.s_suppressPropertyNotLoadedException = false;
  }
}

function pokeMethod(
  library: LibraryInternals,
  proxyClass: ProxyClass,
  metadata: ClassMetadata,
  name: string,
  source: string,
): void {
  const parameters = (/^[^(]*\(([^)]*)\)/.exec(source)?.[1] ?? "").split(",").map((text) => text.trim());
  const count = parameters.filter((text) => text !== "").length;
  const proxy = freshProxy(library, proxyClass);
  const result = call(proxy, name, count);
  if (isProxy(library, result)) {
    const { Name, ObjectPathType } = result._objectPath.objectPathInfo;
    if (ObjectPathType === INDEXER_PATH) {
      metadata.hasIndexer = true;
      metadata.childType ??= result._className;
    } else {
      metadata.methods.set(Name, { name, parameters, type: result._className });
    }
    return;
  }
  const wire = methodCalls(proxy).at(-1);
  if (wire !== undefined) metadata.methods.set(wire, { name, parameters, type: undefined });
}

function call(proxy: Proxy, name: string, count: number): unknown {
  const method = proxy[name];
  if (typeof method !== "function") return undefined;
  for (const values of ARGUMENTS) {
    try {
      return Reflect.apply(method, proxy, values.slice(0, count));
    } catch {
      // The method checks its arguments: try the next ones.
    }
  }
  return undefined;
}

function readChildType(library: LibraryInternals, proxyClass: ProxyClass, metadata: ClassMetadata): void {
  const collection = freshProxy(library, proxyClass);
  collection.context._processingResult = true;
  try {
    collection._handleResult({ _Items: [{ Id: "x", _Id: "x" }] });
  } catch {
    return;
  }
  const child = collection.items?.[0];
  if (child === undefined) return;
  metadata.childType = child._className;
  metadata.hasIndexer = child._objectPath.objectPathInfo.ObjectPathType === INDEXER_PATH;
}
