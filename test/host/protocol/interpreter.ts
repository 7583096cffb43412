import type { Metadata } from "../library/metadata";
import type { Coverage } from "./coverage";
import { ExcelError, refuse } from "./excel-error";
import { errorLocation } from "./error-location";
import { isHostObject } from "./host-object";
import type { HostObject } from "./host-object";
import { asInLibrary, asOnWire, identityOf, MemberLoader } from "./load-members";
import { MemberAccess } from "./member-access";
import type { Screen } from "./member-access";
import { ObjectPaths } from "./object-paths";
import { StoredObject } from "./stored-object";
import type { Action, Wire, WireError, WireReply, WireRequest } from "./wire";
import { ACTION, PATH } from "./wire";

/**
 * Ids are unique over all workbooks of a test file: a late release must not affect another workbook's object.
 */
let lastReference = 0;

/**
 * Executes the library's batches on a tree of objects. Implements the protocol, independent of Excel. If an
 * action fails, earlier ones stay done and later ones are skipped: a batch is no transaction. Source: the
 * library's debug build and measured batches (excel-host notes, section 3).
 */
export class Interpreter {
  readonly references = new Map<string, HostObject>();
  private readonly access: MemberAccess;

  constructor(
    private readonly metadata: Metadata,
    private readonly root: HostObject,
    coverage: Coverage,
    private readonly services: ReadonlyMap<string, HostObject>,
    screen: Screen,
  ) {
    this.access = new MemberAccess(metadata, coverage, screen);
  }

  /** Calls `beforeChange` before every action that may change something; it may refuse the action. */
  run(request: WireRequest, beforeChange: () => void = () => undefined): WireReply {
    const { root, access, references } = this;
    const create = (type: string): HostObject =>
      this.services.get(type) ?? new StoredObject(type, this.metadata);
    const paths = new ObjectPaths(request, { root, access, references, create });
    const reply: WireReply = { Results: [], TraceIds: [] };
    for (const [index, action] of (request.Actions ?? []).entries()) {
      try {
        if (action.ActionType === ACTION.trace) reply.TraceIds.push(action.Id);
        if (mayChange(action, request)) beforeChange();
        reply.Results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
      } catch (error) {
        const Location = errorLocation(action, request, this.metadata, references, this.root);
        return { ...reply, Error: { ...asWireError(error), Location, ActionIndex: index } };
      }
    }
    return reply;
  }

  private perform(action: Action, paths: ObjectPaths): Wire {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = paths.object(action.ObjectPathId);
    // Assumed: an action on a null object has no effect (Script Lab's samples delete such objects).
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityOf(object);
      case ACTION.query:
        return new MemberLoader(this.access, asOnWire).load(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return new MemberLoader(this.access, asInLibrary).load(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(object, action, paths);
      case ACTION.setProperty:
        this.access.write(object, nameOf(action), paths.arguments(action.ArgumentInfo).at(0));
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          const wire = this.metadata(object.type)?.wireNames.get(name.toLowerCase()) ?? name;
          this.access.write(object, wire, value);
        }
        return null;
      default:
        return refuse("InvalidRequest", `Unknown kind of action: ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action, paths: ObjectPaths): Wire {
    const name = nameOf(action);
    if (name === "_KeepReference") {
      object.reference ??= `{kept-${++lastReference}}`;
      this.references.set(object.reference, object);
      return null;
    }
    const given = paths.arguments(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.references.delete(given.text(0));
      return null;
    }
    const reply = this.access.call(object, name, given) ?? null;
    return isHostObject(reply) ? identityOf(reply) : reply;
  }
}

/**
 * Returns whether an action may change something: setting a property, or calling a method, which may also
 * only read.
 */
function mayChange(
  { ActionType: type, Name: name, ObjectPathId: id }: Action,
  request: WireRequest,
): boolean {
  if (type === ACTION.setProperty || type === ACTION.update) return true;
  if (type === ACTION.method) return name?.startsWith("_") !== true;
  const path = request.ObjectPaths?.[String(id)];
  return type === ACTION.instantiate && path?.ObjectPathType === PATH.method && path.Name.startsWith("Add");
}

function nameOf(action: Action): string {
  return action.Name ?? refuse("InvalidRequest", "An action has no name");
}

export function asWireError(error: unknown): WireError {
  if (error instanceof ExcelError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  }
  const Message = `stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { Code: "GeneralException", Message, HttpStatusCode: 500 };
}
