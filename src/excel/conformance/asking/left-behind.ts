import type { Found } from "./conformance-check";
import { removeScratchSheets } from "./scratch-sheets";

/** Prefix of everything but sheets that a check adds to the workbook: names, styles, properties. */
export const OURS = "TD_conformance";
/** Namespace of the custom XML part that a check adds. */
export const OUR_NAMESPACE = "urn:tong-hop-thi-dua:conformance";
/** Prefix of the styles that painting adds. */
const PAINTED = "TD ";

/** Sheets, names, styles and custom properties of a workbook. */
export interface Inventory {
  readonly things: ReadonlySet<string>;
  readonly activeSheet: string;
}

/** Lists sheets, names, styles and custom properties. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { styles, worksheets, names, properties } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  worksheets.load("items/name");
  names.load("items/name");
  styles.load("items/name");
  properties.custom.load("items/key");
  await context.sync();
  return {
    things: new Set([
      ...worksheets.items.map(({ name }) => `sheet ${name}`),
      ...names.items.map(({ name }) => `name ${name}`),
      ...styles.items.map(({ name }) => `style ${name}`),
      ...properties.custom.items.map(({ key }) => `property ${key}`),
    ]),
    activeSheet: active.name,
  };
}

/** Removes what the checks left, activates the original sheet, and returns what differs from before. */
export async function leaveAsBefore(context: Excel.RequestContext, before: Inventory): Promise<Found> {
  await removeScratchSheets(context);
  const { names, styles, properties, worksheets, customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(OUR_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  names.load("items/name");
  styles.load("items/name");
  properties.custom.load("items/key");
  const active = worksheets.getItemOrNullObject(before.activeSheet);
  active.load("name");
  await context.sync();
  if (!part.isNullObject) part.delete();
  for (const item of names.items) if (item.name.startsWith(OURS)) item.delete();
  // By name: the proxies refer to list positions, which change with each deletion.
  for (const { key } of properties.custom.items) {
    if (key.startsWith(OURS)) properties.custom.getItem(key).delete();
  }
  const isNew = ({ name }: Excel.Style): boolean =>
    !before.things.has(`style ${name}`) && (name.startsWith(OURS) || name.startsWith(PAINTED));
  for (const { name } of styles.items.filter(isNew)) styles.getItem(name).delete();
  if (!active.isNullObject) active.activate();
  await context.sync();
  const after = await takeInventory(context);
  return {
    added: [...after.things].filter((thing) => !before.things.has(thing)),
    missing: [...before.things].filter((thing) => !after.things.has(thing)),
  };
}
