/** Address of the pane's files in the repository's manifests: the developer's own machine. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * Returns a manifest that loads the pane's files from `address` (`https://host/path`). Throws if the address
 * is not https, which Office does not load, names a file, or has a query, fragment or password.
 */
export function manifestAt(manifest: string, address: string): string {
  if (!manifest.includes(`"${DEVELOPMENT_ADDRESS}/`)) {
    throw new Error(`the manifest names nothing at ${DEVELOPMENT_ADDRESS}`);
  }
  return manifest.replaceAll(`"${DEVELOPMENT_ADDRESS}/`, `"${addressOfFiles(address)}/`);
}

/** Returns the address without a final slash, escaped for an XML attribute. Throws like `manifestAt`. */
export function addressOfFiles(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") throw new Error(`not an address that begins with https://: ${address}`);
  const { origin, pathname, href } = url;
  if (href !== origin + pathname) {
    throw new Error(`an address of files has no query, no fragment and no password: ${address}`);
  }
  const isFile = /\.(html?|xml)$/i.test(pathname);
  if (isFile) throw new Error(`the folder is wanted, not a file in it: ${address}`);
  // URL has already encoded quotes and angle brackets (%22, %3C, %3E).
  return `${origin}${pathname}`.replace(/\/+$/, "").replaceAll("&", "&amp;");
}
