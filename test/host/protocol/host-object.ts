import type { Wire } from "./wire";
import type { Arguments } from "./arguments";

/** A value in a batch, with references to other objects resolved. */
export type Argument =
  | null
  | boolean
  | number
  | string
  | HostObject
  | readonly Argument[]
  | { readonly [member: string]: Argument | undefined };

export type Reply = Wire | HostObject | undefined;

export type Evidence = "hand-written" | "stored";

export interface ScalarAccess {
  readonly evidence: Evidence;
  readonly get: () => Wire;
  /** Undefined for a read-only property. */
  readonly set?: ((value: Argument) => void) | undefined;
}

export interface CollectionAccess {
  readonly items: () => readonly HostObject[];
  readonly find?: ((key: string | number) => HostObject | undefined) | undefined;
}

/**
 * An object of Excel, with members by protocol name. Unknown members are undefined, so that the interpreter
 * can refuse them by name.
 */
export interface HostObject {
  readonly type: string;
  /** The underlying sheet, cells …; undefined for stored objects. */
  readonly model: unknown;
  /** Set while the add-in uses the object over several batches. */
  reference: string | undefined;
  readonly evidence: Evidence;
  readonly collection: CollectionAccess | undefined;
  scalar(wire: string): ScalarAccess | undefined;
  child(wire: string): { readonly object: HostObject | null } | undefined;
  method(wire: string): ((given: Arguments) => Reply) | undefined;
}

/** Distinguishes objects from plain values at run time. */
export class ObjectBase {
  reference: string | undefined = undefined;

  constructor(
    readonly type: string,
    readonly model: unknown,
  ) {}
}

export function isHostObject(value: Argument | Reply): value is HostObject {
  return value instanceof ObjectBase;
}
