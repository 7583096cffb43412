import { Arguments } from "./arguments";
import { refuse } from "./excel-error";
import type { Argument, HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import type { MemberAccess } from "./member-access";
import type { ArgumentInfo, ObjectPath, Wire, WireRequest } from "./wire";
import { PATH } from "./wire";

export interface PathSurroundings {
  readonly root: HostObject;
  readonly access: MemberAccess;
  readonly references: ReadonlyMap<string, HostObject>;
  /** Creates an object that is identified only by its type. */
  readonly create: (type: string) => HostObject;
}

/**
 * The objects of one batch. Each path is evaluated once, on first use; methods that return an object (add)
 * take effect then. Children of a null object are null objects.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly surroundings: PathSurroundings,
  ) {}

  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths?.[String(id)] ?? refuse("InvalidRequest", `No object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const reference = references[index] ?? 0;
        if (typeof reference === "number")
          return reference === 0 ? this.value(value) : this.object(reference);
        if (!Array.isArray(value)) return refuse("InvalidRequest");
        return value.map((item: Wire, at) =>
          (reference[at] ?? 0) === 0 ? this.value(item) : this.object(Number(item)),
        );
      }),
    );
  }

  private value(value: Wire | undefined): Argument {
    if (value === undefined) return null;
    if (typeof value !== "object" || value === null) return value;
    if (isWireList(value)) return value.map((item) => this.value(item));
    if (typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.value(member)]));
  }

  private follow(path: ObjectPath): HostObject | null {
    const { root, access, references, create } = this.surroundings;
    switch (path.ObjectPathType) {
      case PATH.global:
        return root;
      case PATH.newObject:
        return create(path.Name.split(".").at(-1) ?? path.Name);
      case PATH.reference:
        return references.get(path.Name) ?? refuse("InvalidObjectPath", `Released: ${path.Name}`);
      case PATH.nullObject:
        return null;
      case PATH.method:
        return this.ofParent(path, (parent) => {
          const reply = access.call(parent, path.Name, this.arguments(path.ArgumentInfo)) ?? null;
          if (reply === null || isHostObject(reply)) return reply;
          throw new Error(`${parent.type}.${path.Name} gave no object`);
        });
      case PATH.property:
        return this.ofParent(path, (parent) => access.child(parent, path.Name));
      case PATH.indexer:
        return this.ofParent(path, (parent) => access.item(parent, this.arguments(path.ArgumentInfo).at(0)));
      default:
        return refuse("InvalidRequest", `Unknown kind of object path: ${path.ObjectPathType}`);
    }
  }

  private ofParent(path: ObjectPath, find: (parent: HostObject) => HostObject | null): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? refuse("InvalidRequest"));
    return parent === null ? null : find(parent);
  }
}

function isWireList(value: Wire): value is readonly Wire[] {
  return Array.isArray(value);
}
