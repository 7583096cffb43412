import { DOMParser, type Element } from "@xmldom/xmldom";

/** The app in the admin centre. It hides the add-in of manifest.xml, which has an id of its own. */
const UNIFIED_ID = "0d1c0a52-6f3e-4b59-9f0b-6a1d6c2e7f84";

/** Has everything below. Source: learn.microsoft.com, "Unified app manifest for Microsoft 365". */
const SCHEMA_VERSION = "1.21";

/** At most three icons a button; Excel scales the nearest one. */
const ICON_SIZES = [16, 32, 80];

/** At most 80 characters; the one in XML is longer. */
const SHORT_DESCRIPTION = "Phát biểu mẫu thi đua công đoàn, kiểm tra và tổng hợp báo cáo các đơn vị.";

/**
 * Returns the unified manifest (JSON) of Microsoft 365 with the texts, addresses and buttons of an XML
 * manifest: each button has a runtime, since a runtime has one address; the same `view` is the same pane.
 * Its two pictures lie beside it in `assets`. Throws if the XML lacks a part.
 */
export function unifiedManifest(xml: string): string {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("an empty manifest");
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => elementsOf(first(root, "Resources"), name))
      .map((resource) => [attribute(resource, "id"), attribute(resource, "DefaultValue")]),
  );
  const resource = (id: string): string => found(resources.get(id), id);
  const textOf = (parent: Element, name: string): string => resource(attribute(first(parent, name), "resid"));
  const iconsOf = (parent: Element): object[] =>
    elementsOf(first(parent, "Icon"), "bt:Image")
      .map((image) => ({ size: Number(attribute(image, "size")), url: resource(attribute(image, "resid")) }))
      .filter(({ size }) => ICON_SIZES.includes(size));
  const buttons = elementsOf(root, "Control");
  const title = attribute(first(root, "DisplayName"), "DefaultValue");
  const description = attribute(first(root, "Description"), "DefaultValue");
  const page = attribute(first(first(root, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: UNIFIED_ID,
    // Three parts, without the fourth of XML.
    version: content(root, "Version").split(".").slice(0, 3).join("."),
    name: { short: title, full: title },
    description: { short: SHORT_DESCRIPTION, full: description },
    developer: {
      name: content(root, "ProviderName"),
      websiteUrl: page,
      privacyUrl: new URL("assets/help/index.html", page).href,
      termsOfUseUrl: new URL("assets/help/index.html", page).href,
    },
    icons: { color: "assets/color-192.png", outline: "assets/outline-32.png" },
    accentColor: "#1F5FAE",
    localizationInfo: { defaultLanguageTag: content(root, "DefaultLocale").toLowerCase() },
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: { scopes: ["workbook"] },
        runtimes: buttons.map((button) => ({
          id: `${attribute(button, "id")}.Runtime`,
          type: "general",
          code: { page: textOf(first(button, "Action"), "SourceLocation") },
          lifetime: "short",
          actions: [{ id: attribute(button, "id"), type: "openPage", view: content(button, "TaskpaneId") }],
        })),
        ribbons: [
          {
            contexts: ["default"],
            tabs: elementsOf(root, "OfficeTab").map((tab) => ({
              builtInTabId: attribute(tab, "id"),
              groups: elementsOf(tab, "Group").map((group) => ({
                id: attribute(group, "id"),
                label: textOf(group, "Label"),
                icons: iconsOf(group),
                controls: elementsOf(group, "Control").map((button) => ({
                  id: attribute(button, "id"),
                  type: "button",
                  label: textOf(button, "Label"),
                  icons: iconsOf(button),
                  supertip: {
                    title: textOf(first(button, "Supertip"), "Title"),
                    description: textOf(first(button, "Supertip"), "Description"),
                  },
                  actionId: attribute(button, "id"),
                })),
              })),
            })),
          },
        ],
        alternates: [
          {
            hide: { customOfficeAddin: { officeAddinId: content(root, "Id") } },
            // With them Microsoft makes an XML manifest of this one, for Excel that knows no other.
            alternateIcons: {
              icon: { size: 32, url: attribute(first(root, "IconUrl"), "DefaultValue") },
              highResolutionIcon: {
                size: 64,
                url: attribute(first(root, "HighResolutionIconUrl"), "DefaultValue"),
              },
            },
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

const elementsOf = (parent: Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(name),
];

const first = (parent: Element, name: string): Element => found(elementsOf(parent, name)[0], name);

const content = (parent: Element, name: string): string => first(parent, name).textContent ?? "";

const attribute = (element: Element, name: string): string =>
  found(element.getAttribute(name) ?? undefined, name);

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the manifest has no ${name}`);
  return value;
}
