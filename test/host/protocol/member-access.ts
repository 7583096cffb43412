import type { Metadata } from "../library/metadata";
import type { Arguments } from "./arguments";
import type { Answered, Coverage } from "./coverage";
import { ExcelError, refuse } from "./excel-error";
import type { Argument, CollectionAccess, HostObject, Reply } from "./host-object";
import { StoredObject } from "./stored-object";
import type { Wire } from "./wire";
import { camelCase } from "./wire";

export type Use = "reads" | "sets" | "calls";

/** May refuse the use of a member, by its library name: "Range.formulas". */
export type Screen = (member: string, use: Use) => void;

/** Reads, writes and calls members of any object. Refuses unimplemented ones by name and counts every use. */
export class MemberAccess {
  private readonly storedChildren = new WeakMap<HostObject, Map<string, HostObject>>();

  constructor(
    readonly metadata: Metadata,
    private readonly coverage: Coverage,
    private readonly screen: Screen,
  ) {}

  read(object: HostObject, wire: string): Wire {
    const scalar = object.scalar(wire);
    this.count(object, wire, scalar?.evidence ?? "missing");
    return (scalar ?? this.refuseUnknown(object, wire)).get();
  }

  write(object: HostObject, wire: string, value: Argument): void {
    const scalar = object.scalar(wire);
    this.count(object, wire, scalar?.set === undefined ? "missing" : scalar.evidence, "sets");
    const set = (scalar ?? this.refuseUnknown(object, wire)).set;
    if (set === undefined) refuse("InvalidArgument", `${object.type}.${camelCase(wire)} can only be read`);
    set(value);
  }

  /** Unimplemented parts of a hand-written object are stored objects, marked so in the coverage report. */
  child(object: HostObject, wire: string): HostObject | null {
    const child = object.child(wire);
    if (child !== undefined) {
      this.count(object, wire, object.evidence);
      return child.object;
    }
    const type = this.metadata(object.type)?.objects.get(wire)?.type;
    if (type === undefined) return this.refuseUnknown(object, wire);
    this.count(object, wire, "stored");
    const children = this.storedChildren.get(object) ?? new Map<string, HostObject>();
    this.storedChildren.set(object, children);
    const stored = children.get(wire) ?? new StoredObject(type, this.metadata);
    children.set(wire, stored);
    return stored;
  }

  call(object: HostObject, wire: string, given: Arguments): Reply {
    const method = object.method(wire) ?? this.commonMethod(object, wire, given);
    if (method !== undefined) {
      this.count(object, wire, object.evidence, "calls");
      return method(given);
    }
    if (/^_(Un)?[Rr]egister/.test(wire)) {
      this.count(object, wire, "event");
      return null;
    }
    const twin = wire.replace(/OrNull(Object)?$/, "");
    if (twin !== wire && (twin === "GetItem" || object.method(twin) !== undefined)) {
      return this.orNull(() => this.call(object, twin, given));
    }
    this.count(object, wire, "missing");
    return this.refuseUnknown(object, wire);
  }

  item(object: HostObject, key: Argument): HostObject {
    const collection = object.collection ?? refuse("NotImplemented", `stand-in: ${object.type} has no items`);
    this.count(object, "GetItem", object.evidence);
    if (typeof key !== "string" && typeof key !== "number") return refuse("InvalidArgument");
    return findItem(collection, key) ?? refuse("ItemNotFound");
  }

  private commonMethod(
    object: HostObject,
    wire: string,
    given: Arguments,
  ): ((given: Arguments) => Reply) | undefined {
    const { collection } = object;
    if (collection === undefined) return undefined;
    if (wire === "GetCount") return () => collection.items().length;
    if (wire === "GetItem") return () => this.item(object, given.at(0));
    if (wire === "GetItemAt") return () => collection.items()[given.number(0)] ?? refuse("ItemNotFound");
    return undefined;
  }

  private orNull(find: () => Reply): Reply {
    try {
      return find();
    } catch (error) {
      if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  private refuseUnknown(object: HostObject, wire: string): never {
    const known = this.metadata(object.type);
    const name = memberName(known, wire);
    const isKnown = known?.scalars.has(wire) === true || known?.methods.has(wire) === true;
    if (!isKnown) refuse("ApiNotFound", `stand-in: Excel has no ${object.type}.${name}`);
    refuse("NotImplemented", `stand-in: ${object.type}.${name} is not implemented`);
  }

  private count(object: HostObject, wire: string, answered: Answered, use: Use = "reads"): void {
    const member = `${object.type}.${memberName(this.metadata(object.type), wire)}`;
    this.coverage.count(member, answered);
    this.screen(member, use);
  }
}

function memberName(known: ReturnType<Metadata>, wire: string): string {
  const member = known?.scalars.get(wire) ?? known?.objects.get(wire) ?? known?.methods.get(wire);
  return member?.name ?? camelCase(wire);
}

function findItem({ items, find }: CollectionAccess, key: string | number): HostObject | undefined {
  if (find !== undefined) return find(key);
  const wanted = String(key).toLowerCase();
  return items().find((item) =>
    ["Id", "_Id", "Name", "Key"].some((name) => {
      const value = item.scalar(name)?.get();
      return (
        (typeof value === "string" || typeof value === "number") && String(value).toLowerCase() === wanted
      );
    }),
  );
}
