import * as v from "valibot";

/** Parses a JSON text and checks it against a schema; undefined if it does not match. */
export function readJson<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text.replace(/^\uFEFF/, ""));
  return read.success ? read.output : undefined;
}
