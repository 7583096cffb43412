import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { orderFaults } from "./manifest-order";
import { all, children, nameOf, parentOf } from "../files/xml-tree";

/** Returns width and height of an image of the add-in by path; undefined if there is none. */
export type PictureSize = (path: string) => { readonly width: number; readonly height: number } | undefined;

const longestText: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Required are 16, 32 and 80; the others keep the ribbon sharp on screens at 125, 150 and 200 %. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Returns in words what Office would refuse. Office's own validator needs the internet. */
export function manifestFaults(xml: string, sizeOf: PictureSize): string[] {
  const root = new DOMParser({ onError: (level, message) => fail(level, message) }).parseFromString(
    xml,
    "text/xml",
  ).documentElement;
  if (root === null) return ["no root element"];
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...resourceFaults(root),
    ...lengthFaults(root),
    ...localeFaults(root),
    ...addressFaults(root),
    ...pictureFaults(root, sizeOf),
  ];
}

function fail(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}

function identityFaults(root: Element): string[] {
  const text = (name: string) => children(root).find((e) => nameOf(e) === name)?.textContent ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id")) ? [] : ["Id is not a GUID"]),
    ...(/^\d+(\.\d+){3}$/.test(text("Version")) ? [] : ["Version must have four parts"]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["writing needs ReadWriteDocument"]),
  ];
}

/** Checks that every resid names a resource, every resource is used, and ids are unique and short enough. */
function resourceFaults(root: Element): string[] {
  const used = all(root).flatMap((element) => element.getAttribute("resid") ?? []);
  const given = resources(root).map((element) => element.getAttribute("id") ?? "");
  const ids = all(root).flatMap((element) => element.getAttribute("id") ?? []);
  return [
    ...used.filter((id) => !given.includes(id)).map((id) => `resid ${id} is not among the resources`),
    ...given.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...given.filter((id) => id.length > 32).map((id) => `id ${id} is longer than 32`),
    ...ids.filter((id) => id.length > 125).map((id) => `id ${id} is longer than 125`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} is given twice`),
  ];
}

function lengthFaults(root: Element): string[] {
  return values(root).flatMap(({ text, kind }) => {
    const longest = longestText[kind] ?? 2048;
    return text.length > longest ? [`${kind}: more than ${longest} characters: ${text}`] : [];
  });
}

/** Checks that people see only Vietnamese. */
function localeFaults(root: Element): string[] {
  const locale = children(root).find((e) => nameOf(e) === "DefaultLocale")?.textContent;
  return [
    ...(locale === "vi-VN" ? [] : ["DefaultLocale is not vi-VN"]),
    ...all(root).flatMap((e) =>
      e.hasAttribute("Locale") ? [`in another language: ${e.getAttribute("Value") ?? ""}`] : [],
    ),
  ];
}

function addressFaults(root: Element): string[] {
  return values(root)
    .filter(({ text, kind }) => /Url|Location|Images/.test(kind) && !/^https:\/\/[^/]+\//.test(text))
    .map(({ text }) => `not https: ${text}`);
}

function pictureFaults(root: Element, sizeOf: PictureSize): string[] {
  const address = (id: string) =>
    resources(root)
      .find((e) => e.getAttribute("id") === id)
      ?.getAttribute("DefaultValue") ?? "";
  const top = (name: string) =>
    children(root)
      .find((e) => nameOf(e) === name)
      ?.getAttribute("DefaultValue") ?? "";
  const icons = all(root).filter((e) => nameOf(e) === "Icon");
  const wanted: [url: string, size: number][] = [
    [top("IconUrl"), 32],
    [top("HighResolutionIconUrl"), 64],
    ...icons
      .flatMap(children)
      .map((e): [string, number] => [
        address(e.getAttribute("resid") ?? ""),
        Number(e.getAttribute("size") ?? ""),
      ]),
  ];
  return [
    ...wanted.flatMap(([url, size]) => {
      const found = sizeOf(url.replace(/^https:\/\/[^/]+\//, ""));
      if (found === undefined) return [`no picture for ${url}`];
      return found.width === size && found.height === size ? [] : [`${url} is not ${size} × ${size}`];
    }),
    ...icons
      .map((e) => children(e).map((image) => Number(image.getAttribute("size"))))
      .filter((sizes) => sizes.join() !== ICON_SIZES.join())
      .map((sizes) => `an icon needs ${ICON_SIZES.join(", ")}, not ${sizes.join(", ")}`),
  ];
}

/** Returns every text of the manifest with its kind: "ShortStrings", "IconUrl" … */
function values(root: Element): { text: string; kind: string }[] {
  return all(root).flatMap((element) => {
    const text = element.getAttribute("DefaultValue") ?? element.getAttribute("Value");
    if (text === null) return [];
    const owner = nameOf(element) === "Override" ? parentOf(element) : element;
    const kind = /^(String|Url|Image)$/.test(nameOf(owner)) ? nameOf(parentOf(owner)) : nameOf(owner);
    return [{ text, kind }];
  });
}

function resources(root: Element): Element[] {
  return all(root)
    .filter((e) => nameOf(e) === "Resources")
    .flatMap(children)
    .flatMap(children);
}
