/** What the library knows of its own classes. Made by running it, never committed. */
export interface ClassMetadata {
  readonly name: string;
  readonly isCollection: boolean;
  /** Class of a collection's items. */
  childType: string | undefined;
  /** Whether items are addressed by an id rather than by their place. */
  hasIndexer: boolean;
  /** By wire name. */
  readonly scalars: Map<string, ScalarMetadata>;
  readonly objects: Map<string, ObjectMetadata>;
  readonly methods: Map<string, MethodMetadata>;
  /** By the library's own name, e.g. "onChanged". */
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
  /** Class of the object it gives; undefined when it gives a value or nothing. */
  readonly type: string | undefined;
}

export interface EventMetadata {
  readonly type: number | undefined;
}

/** A class by its name; undefined when the installed library has no such class. */
export type Metadata = (className: string) => ClassMetadata | undefined;
