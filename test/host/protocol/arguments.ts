import { refuse } from "./excel-error";
import { isHostObject } from "./host-object";
import type { Argument } from "./host-object";

/** The arguments of one call. Refuses wrong types with InvalidArgument, like Excel. */
export class Arguments {
  constructor(readonly all: readonly Argument[]) {}

  /** Omitted arguments are null in the protocol. */
  at(index: number): Argument {
    return this.all[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === null ? undefined : this.text(index);
  }

  number(index: number): number {
    return asNumber(this.at(index));
  }

  optionalNumber(index: number): number | undefined {
    return this.at(index) === null ? undefined : this.number(index);
  }

  /** Omitted means false. */
  flag(index: number): boolean {
    const value = this.at(index);
    return value === null ? false : asBoolean(value);
  }

  /** Returns the members of an options object; empty if omitted. */
  options(index: number): Readonly<Record<string, Argument | undefined>> {
    const value = this.at(index);
    return value === null ? {} : asMembers(value);
  }
}

export function asText(value: Argument): string {
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

export function asNumber(value: Argument): number {
  return typeof value === "number" ? value : refuse("InvalidArgument");
}

export function asBoolean(value: Argument): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument");
}

export function asMembers(value: Argument | undefined): Readonly<Record<string, Argument | undefined>> {
  if (typeof value !== "object" || value === null || isList(value) || isHostObject(value)) {
    return refuse("InvalidArgument");
  }
  return value;
}

/** Accepts a word of a closed set, in the API's spelling. */
export function asOneOf<T extends string>(words: readonly T[], value: Argument): T {
  return words.find((word) => word === value) ?? refuse("InvalidArgument");
}

export function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}
