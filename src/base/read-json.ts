import * as v from "valibot";

/** Reads a JSON text as its schema describes it; undefined when it is anything else. */
export function readJson<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text.replace(/^\uFEFF/, ""));
  return read.success ? read.output : undefined;
}
