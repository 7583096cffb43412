import type { Wire } from "./wire";
import type { Arguments } from "./arguments";

/** A value that comes with a batch: references to other objects are resolved. */
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
  /** Absent when the property can only be read. */
  readonly set?: ((value: Argument) => void) | undefined;
}

export interface CollectionAccess {
  readonly items: () => readonly HostObject[];
  readonly find?: ((key: string | number) => HostObject | undefined) | undefined;
}

/**
 * An object Excel would hold. Members go by their wire name. A member the class does not offer is undefined, so that
 * the interpreter can refuse it by name.
 */
export interface HostObject {
  readonly type: string;
  /** What the object stands for: a sheet, some cells …; undefined when the object is only storage. */
  readonly model: unknown;
  /** Set when the add-in keeps the object over several batches. */
  reference: string | undefined;
  readonly evidence: Evidence;
  readonly collection: CollectionAccess | undefined;
  scalar(wire: string): ScalarAccess | undefined;
  child(wire: string): { readonly object: HostObject | null } | undefined;
  method(wire: string): ((given: Arguments) => Reply) | undefined;
}

/** What tells objects from plain values at run time. */
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
