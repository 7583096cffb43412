import type { ReceivedFile } from "../../workbook/files";
import { loadReceived } from "../../desk/received";

/** A file of the page as a file to read. `name` is what it is called before people. */
export const receivedBrowserFile = (file: File, name: string): ReceivedFile => ({
  name,
  bytes: () =>
    loadReceived(
      () => file.size,
      async () => new Uint8Array(await file.arrayBuffer()),
    ),
});
