/** Where the manifests of the sources say that the files lie: a developer's own machine. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * A manifest that names the files at `address`, as `https://host/path`, instead of the developer's machine. Throws when
 * the address is not https, which Office does not load, is a file, or carries a query, a fragment or a password.
 */
export function manifestAt(manifest: string, address: string): string {
  if (!manifest.includes(`"${DEVELOPMENT_ADDRESS}/`)) {
    throw new Error(`the manifest names nothing at ${DEVELOPMENT_ADDRESS}`);
  }
  return manifest.replaceAll(`"${DEVELOPMENT_ADDRESS}/`, `"${addressOfFiles(address)}/`);
}

/** The address without a slash at its end, fit for an attribute of XML. Throws as `manifestAt`. */
export function addressOfFiles(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") throw new Error(`not an address that begins with https://: ${address}`);
  const { origin, pathname, href } = url;
  if (href !== origin + pathname) {
    throw new Error(`an address of files has no query, no fragment and no password: ${address}`);
  }
  const isFile = /\.(html?|xml)$/i.test(pathname);
  if (isFile) throw new Error(`the folder is wanted, not a file in it: ${address}`);
  // Quotes and angle brackets were turned into %22, %3C and %3E by URL.
  return `${origin}${pathname}`.replace(/\/+$/, "").replaceAll("&", "&amp;");
}
