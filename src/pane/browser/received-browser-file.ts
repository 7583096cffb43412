import type { ReceivedFile } from "../../workbook/files";
import { loadReceived } from "../../desk/received";

/** Returns a file of the page as a received file. `name`: for people. */
export const receivedBrowserFile = (file: File, name: string): ReceivedFile => ({
  name,
  bytes: () =>
    loadReceived(
      () => file.size,
      async () => new Uint8Array(await file.arrayBuffer()),
    ),
});
