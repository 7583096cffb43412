import type { Metadata } from "../library/metadata";
import type { HostObject } from "./host-object";
import type { Action, ObjectPath, WireRequest } from "./wire";
import { ACTION, camelCase, PATH } from "./wire";

/**
 * Returns the place of a failing action as Excel reports it: "WorksheetCollection.getItem". Source:
 * learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"
 * (debugInfo.errorLocation).
 */
export function errorLocation(
  action: Action,
  request: WireRequest,
  metadata: Metadata,
  references: ReadonlyMap<string, HostObject>,
  root: HostObject,
): string {
  const pathOf = (id: number | undefined): ObjectPath | undefined => request.ObjectPaths?.[String(id)];

  function typeOf(path: ObjectPath | undefined): string {
    if (path === undefined) return "";
    if (path.ObjectPathType === PATH.global) return root.type;
    if (path.ObjectPathType === PATH.reference) return references.get(path.Name)?.type ?? "";
    const parent = metadata(typeOf(pathOf(path.ParentObjectPathId)));
    if (path.ObjectPathType === PATH.indexer) return parent?.childType ?? "";
    return (parent?.objects.get(path.Name) ?? parent?.methods.get(path.Name))?.type ?? "";
  }

  const path = pathOf(action.ObjectPathId);
  if (path !== undefined && action.ActionType === ACTION.instantiate) {
    const member = path.ObjectPathType === PATH.indexer ? "getItem" : camelCase(path.Name);
    return `${typeOf(pathOf(path.ParentObjectPathId))}.${member}`;
  }
  return action.Name === undefined ? typeOf(path) : `${typeOf(path)}.${camelCase(action.Name)}`;
}
