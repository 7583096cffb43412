import type { Element } from "@xmldom/xmldom";
import { all, children, nameOf } from "../files/xml-tree";

/**
 * Office's required order of child elements, without unused ones. Source: learn.microsoft.com, "How to find
 * the proper order of manifest elements", and the schemas of [MS-OWEMXML].
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Hosts", "Resources"],
  Hosts: ["Host"],
  Host: ["DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  String: ["Override"],
  DisplayName: ["Override"],
  Description: ["Override"],
};

/** Elements that may repeat; all others occur at most once. */
const REPEATED = ["Set", "Host", "OfficeTab", "Control", "Image", "Url", "String", "Override"];

/** Returns elements in the wrong place or order, or too often. */
export const orderFaults = (root: Element): string[] => [root, ...all(root)].flatMap(faultsIn);

function faultsIn(element: Element): string[] {
  const order = ORDER[nameOf(element)] ?? [];
  const names = children(element).map(nameOf);
  const places = names.map((name) => order.indexOf(name));
  const isSound = places.every((place, index) => {
    const before = places[index - 1] ?? -1;
    return place > before || (place === before && place >= 0 && REPEATED.includes(names[index] ?? ""));
  });
  return isSound ? [] : [`elements out of order in ${nameOf(element)}: ${names.join(", ")}`];
}
