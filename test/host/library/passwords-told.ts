import type { LibraryInternals } from "./internals";
import type { Metadata } from "./metadata";

type Handled = (this: object, value: Readonly<Record<string, unknown>> | null) => void;

const TOLD = "isPasswordProtected";
const WIRE = "IsPasswordProtected";
const values = new WeakMap<object, unknown>();
let installed: Handled | undefined;

/**
 * Adds `WorksheetProtection.isPasswordProtected` to the library or removes it: the installed build ends at
 * ExcelApi 1.15, Microsoft's address has it (ExcelApiOnline 1.1; reported to work on a Mac too,
 * OfficeDev/office-js#6784).
 */
export function setPasswordsTold(library: LibraryInternals, metadata: Metadata, areTold: boolean): void {
  // The library's classes have no typings as values; the used parts are typed here.
  const { WorksheetProtection } = library.Excel as unknown as {
    WorksheetProtection: { readonly prototype: { _handleResult: Handled } };
  };
  const { prototype } = WorksheetProtection;
  const known = metadata("WorksheetProtection");
  if (known === undefined) throw new Error("The library has no protection");
  const original = (installed ??= prototype._handleResult);
  Reflect.deleteProperty(prototype, TOLD);
  prototype._handleResult = original;
  known.scalars.delete(WIRE);
  known.wireNames.delete(TOLD.toLowerCase());
  if (!areTold) return;
  known.scalars.set(WIRE, { name: WIRE, isWritable: false });
  known.wireNames.set(TOLD.toLowerCase(), WIRE);
  Object.defineProperty(prototype, TOLD, {
    configurable: true,
    enumerable: true,
    get(this: object) {
      return values.get(this);
    },
  });
  prototype._handleResult = function (value) {
    original.call(this, value);
    if (value !== null && WIRE in value) values.set(this, value[WIRE]);
  };
}
