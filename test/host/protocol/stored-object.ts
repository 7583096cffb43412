import type { ClassMetadata, Metadata } from "../library/metadata";
import type { Arguments } from "./arguments";
import { isHostObject, ObjectBase } from "./host-object";
import type { Argument, CollectionAccess, Reply, ScalarAccess, HostObject } from "./host-object";
import type { Wire } from "./wire";

let lastId = 0;

/**
 * An object without behaviour: its properties read back as written, null before. Collections support Add…,
 * getItem, getCount and Delete. It proves nothing about Excel beyond the spelling of members. Source: none;
 * every use is marked "stored" in the coverage report.
 */
export class StoredObject extends ObjectBase implements HostObject {
  readonly evidence = "stored";
  readonly values = new Map<string, Wire>();
  private readonly children = new Map<string, HostObject>();
  private members: HostObject[] = [];

  constructor(
    type: string,
    private readonly metadata: Metadata,
    private readonly remove: (object: HostObject) => void = () => undefined,
  ) {
    super(type, undefined);
  }

  private get known(): ClassMetadata | undefined {
    return this.metadata(this.type);
  }

  scalar(wire: string): ScalarAccess | undefined {
    const scalar = this.known?.scalars.get(wire);
    if (scalar === undefined) return undefined;
    return {
      evidence: this.evidence,
      get: () => this.values.get(wire) ?? null,
      set: scalar.isWritable ? (value) => this.values.set(wire, plain(value)) : undefined,
    };
  }

  child(wire: string): { readonly object: HostObject } | undefined {
    const type = this.known?.objects.get(wire)?.type;
    if (type === undefined) return undefined;
    const object = this.children.get(wire) ?? new StoredObject(type, this.metadata);
    this.children.set(wire, object);
    return { object };
  }

  method(wire: string): ((given: Arguments) => Reply) | undefined {
    const method = this.known?.methods.get(wire);
    const { childType } = this.known ?? {};
    if (wire === "Delete") {
      return () => {
        this.remove(this);
        return null;
      };
    }
    if (wire.startsWith("Add") && childType !== undefined) {
      return (given) => this.add(childType, method?.parameters ?? [], given);
    }
    return undefined;
  }

  get collection(): CollectionAccess | undefined {
    return this.known?.isCollection === true ? { items: () => this.members } : undefined;
  }

  private add(type: string, parameters: readonly string[], given: Arguments): HostObject {
    const item = new StoredObject(type, this.metadata, (gone) => {
      this.members = this.members.filter((member) => member !== gone);
    });
    const scalars = this.metadata(type)?.scalars;
    for (const [wire, { name }] of scalars ?? []) {
      const value = given.at(parameters.indexOf(name));
      if (value !== null && !isHostObject(value)) item.values.set(wire, plain(value));
    }
    if (scalars?.has("Id") === true && !item.values.has("Id")) item.values.set("Id", `{${type}-${++lastId}}`);
    this.members.push(item);
    return item;
  }
}

/** Converts a value for storage; refuses objects, which would outlive their batch. */
export function plain(value: Argument | undefined): Wire {
  if (value === undefined) return null;
  if (isHostObject(value)) throw new Error(`A ${value.type} was given where a value is stored`);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Argument) => plain(item));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}
