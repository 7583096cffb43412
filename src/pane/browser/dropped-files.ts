import type { ChosenFiles } from "../../desk/received";
import { pickWorkbooks, type FoundFile } from "./pick-workbooks";

/** No office receives more reports; dropping a whole disk gives a message instead of a long wait. */
const MOST_ENTRIES = 10_000;

/**
 * Returns dropped files and folders with their content. Call it during the event: the browser forgets them
 * right after. Never rejects; names what cannot be opened.
 */
export async function filesDropped({ items, files }: DataTransfer): Promise<ChosenFiles> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Older browsers support only files.
  if (entries.length === 0) return pickWorkbooks([...files].map((file) => ({ kind: "alone", file })));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    if (isFile(entry)) found.push(await fileOf(entry, (file) => ({ kind: "alone", file })));
    else if (isFolder(entry)) found.push(...(await filesIn(entry)));
  }
  return pickWorkbooks(found);
}

/** Returns every file of a folder and its subfolders, nearest first. */
async function filesIn(top: FileSystemDirectoryEntry): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const folders = [top];
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await entriesOf(folder);
    if (entries === undefined) {
      found.push({ kind: "skipped", skipped: { name: pathOf(folder), reason: "not-opened" } });
      continue;
    }
    folders.push(...entries.filter(isFolder));
    for (const entry of entries.filter(isFile)) {
      found.push(await fileOf(entry, (file) => ({ kind: "in-folder", file, path: pathOf(entry) })));
    }
    seen += entries.length;
    if (seen >= MOST_ENTRIES) {
      return [...found, { kind: "skipped", skipped: { name: pathOf(top), reason: "too-many" } }];
    }
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Removes the path's leading slash, as a folder input does. */
const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, "");

const fileOf = (entry: FileSystemFileEntry, found: (file: File) => FoundFile): Promise<FoundFile> =>
  new Promise((settle) => {
    entry.file(
      (file) => settle(found(file)),
      () => settle({ kind: "skipped", skipped: { name: pathOf(entry), reason: "not-opened" } }),
    );
  });

/**
 * Reads at most a hundred entries at a time, until none are left. Undefined if the folder cannot be opened.
 */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | undefined> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | undefined>((settle) => {
      reader.readEntries(settle, () => settle(undefined));
    });
    if (some === undefined) return undefined;
    if (some.length === 0 || all.length >= MOST_ENTRIES) return all;
    all.push(...some);
  }
}
