import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
  /** Whether browsers of this machine accept it without asking. */
  readonly isTrusted: boolean;
}

/** Days that our own certificate is valid; it is renewed when less than one is left. */
const DAYS = 30;
const A_DAY = 24 * 60 * 60 * 1000;
const folder = join(__dirname, "../../out/certificate");
const CERTIFICATE = "localhost.crt";
const KEY = "localhost.key";

/**
 * Returns a certificate for https://localhost. On Windows and macOS, Microsoft's tool makes one and asks the
 * user to trust it. Otherwise makes our own, about which browsers ask once; always on Linux, where browsers
 * ignore what the tool would install as root.
 */
export async function httpsCertificate(mayInstall: boolean): Promise<Certificate> {
  if (mayInstall && process.platform !== "linux") {
    try {
      const { cert, key } = await getHttpsServerOptions();
      return { cert, key, isTrusted: true };
    } catch {
      // Any failure has the same result: a certificate that nobody trusts yet.
    }
  }
  return ownCertificate();
}

async function ownCertificate(): Promise<Certificate> {
  const cert = join(folder, CERTIFICATE);
  if (!isStillGood(cert)) await makeCertificate();
  return { cert: readFileSync(cert), key: readFileSync(join(folder, KEY)), isTrusted: false };
}

/** Writes it elsewhere and moves it as a whole: parallel tests may all find that there is none. */
async function makeCertificate(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  const at = (name: string): string => join(aside, name);
  await quietly(() =>
    generateCertificates(at("ca.crt"), at(CERTIFICATE), at(KEY), DAYS, ["localhost", "127.0.0.1"]),
  );
  try {
    renameSync(aside, folder);
  } catch {
    // Another process was faster: its certificate is as good.
    rmSync(aside, { recursive: true });
  }
}

/** Silences the tool's console output, because tests and people read other output there. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}

function isStillGood(path: string): boolean {
  if (!existsSync(path)) return false;
  const { validTo } = new X509Certificate(readFileSync(path));
  return Date.parse(validTo) - Date.now() > A_DAY;
}
