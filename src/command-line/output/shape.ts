/** The form of a JSON value: its JSON Schema, and `T` as its type. Exists only for the type: `sample`. */
export interface Shape<T> {
  readonly schema: object;
  readonly sample?: T;
}

/** The form of an object; a document of a command is one. */
export interface ObjectShape<T> extends Shape<T> {
  readonly schema: ObjectSchema;
}

interface ObjectSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** The type of the values of a shape. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
/** The type of the objects that have these properties. */
export type Values<P extends Shapes> = { readonly [K in keyof P]: ValueOf<P[K]> };

export const text: Shape<string> = { schema: { type: "string" } };
export const number: Shape<number> = { schema: { type: "number" } };
export const count: Shape<number> = { schema: { type: "integer", minimum: 0 } };
export const flag: Shape<boolean> = { schema: { type: "boolean" } };
/** The content of a cell; null = empty. */
export const content: Shape<string | number | boolean | null> = {
  schema: { type: ["string", "number", "boolean", "null"] },
};
/** A value of the plan's own structure, which is not described here. */
export const anything: Shape<unknown> = { schema: {} };

export const oneOf = <const T extends string>(...values: readonly T[]): Shape<T> => ({
  schema: { enum: values },
});

export const nullable = <T>({ schema }: Shape<T>): Shape<T | null> => ({
  schema: { anyOf: [schema, { type: "null" }] },
});

export const either = <T, U>(one: Shape<T>, other: Shape<U>): Shape<T | U> => ({
  schema: { anyOf: [one.schema, other.schema] },
});

export const list = <T>({ schema }: Shape<T>): Shape<readonly T[]> => ({
  schema: { type: "array", items: schema },
});

/** An object keyed by codes. */
export const record = <T>({ schema }: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  schema: { type: "object", additionalProperties: schema },
});

/** An object with these properties and, where they apply, the optional ones. */
export function object<P extends Shapes>(required: P): ObjectShape<Values<P>>;
export function object<P extends Shapes, Q extends Shapes>(
  required: P,
  optional: Q,
): ObjectShape<Values<P> & Partial<Values<Q>>>;
export function object(required: Shapes, optional: Shapes = {}): ObjectShape<object> {
  const properties = Object.entries({ ...required, ...optional }).map(
    ([name, { schema }]) => [name, schema] as const,
  );
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: Object.keys(required),
      additionalProperties: false,
    },
  };
}
