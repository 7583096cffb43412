import { execFileSync } from "node:child_process";

/** The used part of what Microsoft's manifest reader returns. */
export interface ManifestInfo {
  readonly id: string;
  readonly version: string;
  readonly defaultLocale: string;
  readonly displayName: string;
  readonly hosts: readonly string[];
  readonly officeAppType: string;
  readonly permissions: string;
  readonly defaultSettings: { readonly sourceLocation: string };
}

const READ = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)), (error) => { console.error(error); process.exit(1); });`;

/**
 * Reads a manifest with office-addin-manifest, without a network. In a separate process: the package uses a
 * module format that Jest does not load.
 */
export const readManifest = (path: string): ManifestInfo =>
  // The process prints the JSON of a typed value.
  JSON.parse(execFileSync(process.execPath, ["-e", READ, path], { encoding: "utf8" })) as ManifestInfo;
