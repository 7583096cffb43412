import { execFileSync } from "node:child_process";

/** What Microsoft's own reader of manifests makes of one; the parts we look at. */
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
 * Reads a manifest with office-addin-manifest, without a network. In a process of its own: the package is partly in a
 * module format Jest does not load.
 */
export const readManifest = (path: string): ManifestInfo =>
  // The tool prints what was just stringified from its own typed answer.
  JSON.parse(execFileSync(process.execPath, ["-e", READ, path], { encoding: "utf8" })) as ManifestInfo;
