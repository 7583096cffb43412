import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument } from "../../protocol/host-object";
import type { FormatValue } from "../../model/cell-format";
import type { FormatTarget } from "./format-target";

type Check = (value: Argument) => FormatValue;

/** Returns a property backed by one format key. */
export function formatScalar(key: string, check: Check): Scalar<FormatTarget> {
  return { get: (target) => target.get(key), set: (target, value) => target.set(key, check(value)) };
}

export const flag: Check = asBoolean;
export const text: Check = asText;
export const oneOf =
  (...words: string[]): Check =>
  (value) =>
    asOneOf(words, value);

export const between =
  (least: number, most: number): Check =>
  (value) => {
    const number = asNumber(value);
    return number >= least && number <= most ? number : refuse("InvalidArgument");
  };

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Accepts "#RRGGBB" or a common HTML colour name. Source: learn.microsoft.com, Excel.RangeFont color. */
export const colour: Check = (value) => {
  const name = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(name)) return name.toUpperCase();
  return NAMED_COLOURS[name.toLowerCase()] ?? refuse("InvalidArgument");
};
