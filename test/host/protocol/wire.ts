/**
 * Messages between the library and Excel ("ProcessQuery"), with the library's names. Source: measured and
 * read in the library (excel-host notes, section 3).
 */
export type Wire =
  | null
  | boolean
  | number
  | string
  | readonly Wire[]
  | { readonly [member: string]: Wire | undefined };

export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  /** Parallel to Arguments: a non-zero entry is the id of the argument's object path. */
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [member: string]: Wire };
}

export interface WireRequest {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: { readonly [id: string]: ObjectPath };
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location?: string;
  readonly ActionIndex?: number;
}

export interface WireReply {
  readonly Results: { readonly ActionId: number; readonly Value: Wire }[];
  readonly TraceIds: number[];
  readonly Error?: WireError;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Converts a protocol name to the library's: "GetRange" → "getRange", "URL" → "url". */
export function camelCase(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
