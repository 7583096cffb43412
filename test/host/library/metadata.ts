/** The library's description of its classes, created at run time. */
export interface ClassMetadata {
  readonly name: string;
  readonly isCollection: boolean;
  /** Class of a collection's items. */
  childType: string | undefined;
  /** Whether items have an id instead of a position. */
  hasIndexer: boolean;
  /** By wire name. */
  readonly scalars: Map<string, ScalarMetadata>;
  readonly objects: Map<string, ObjectMetadata>;
  readonly methods: Map<string, MethodMetadata>;
  /** By the library's name, e.g. "onChanged". */
  readonly events: Map<string, EventMetadata>;
  /** Lower-cased name in the library → wire name, for `load`. */
  readonly wireNames: Map<string, string>;
}

export interface ScalarMetadata {
  readonly name: string;
  readonly isWritable: boolean;
}

export interface ObjectMetadata {
  readonly name: string;
  readonly type: string;
}

export interface MethodMetadata {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Class of the returned object; undefined for values and void. */
  readonly type: string | undefined;
}

export interface EventMetadata {
  readonly type: number | undefined;
}

/** Returns a class by name; undefined if the installed library lacks it. */
export type Metadata = (className: string) => ClassMetadata | undefined;
