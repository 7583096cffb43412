import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestAt } from "../build/manifest-at";
import { unifiedManifest } from "../build/unified-manifest";
import { requestedPlan, requestedTab } from "../src/pane/browser/requested";
import { standardTemplates } from "../src/plans/bundled-plans";
import { TAB_NAMES } from "../src/pane/shell/tab-names";
import { paneWords } from "../src/pane/words/pane-words";
import { manifestFaults } from "./support/manifest/manifest";
import { pngSize } from "./support/manifest/png-size";
import { readManifest } from "./support/manifest/read-manifest";
import { ribbonButtons } from "./support/manifest/ribbon";

const manifest = readFileSync("manifest.xml", "utf8");
const developers = readFileSync("src/conformance.xml", "utf8");

test("Office would accept the manifest", () => {
  expect(manifestFaults(manifest, pngSize)).toEqual([]);
});

test("Microsoft's own reader understands it", () => {
  expect(readManifest("manifest.xml")).toMatchObject({
    id: "39ec74a3-9dfb-4166-b56f-c4856437f8a9",
    defaultLocale: "vi-VN",
    displayName: "Tổng hợp thi đua",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

test("an Excel too old for the pane loads it all the same, to be told so there", () => {
  expect([...manifest.matchAll(/<Set .*>/g)].map(([set]) => set)).toEqual([
    '<Set Name="ExcelApi" MinVersion="1.1" />',
  ]);
});

test("the ribbon has a button for each tab, called as the tab is, all opening one pane", () => {
  const buttons = ribbonButtons(manifest).slice(0, TAB_NAMES.length);
  const asked = buttons.map(({ address }) => requestedTab(new URL(address).search, TAB_NAMES));
  expect(asked).toEqual(["form", "check", "roll-up", "report"]);
  expect(buttons.map(({ label }) => label)).toEqual(TAB_NAMES.map((tab) => paneWords.tabs[tab]));
  expect(new Set(buttons.map(({ pane }) => pane))).toEqual(new Set(["Emulation.Pane"]));
});

test("the tab Insert has a button that opens the forms of a standard template, in the same pane", () => {
  const [standard, ...others] = ribbonButtons(manifest).slice(TAB_NAMES.length);
  expect(others).toEqual([]);
  const address = new URL(standard?.address ?? "").search;
  expect(requestedTab(address, TAB_NAMES)).toBe("form");
  expect(standardTemplates.map(({ id }): string => id)).toContain(requestedPlan(address));
  expect(standard?.pane).toBe("Emulation.Pane");
  expect(manifest.slice(manifest.indexOf("TabInsert"))).toContain("Emulation.Standard");
});

const breaches: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ["order", /(<IconUrl.*\n)(.*<HighResolutionIconUrl.*\n)/, "$2$1"],
  ["order in a button", /(<Supertip>[^]*?<\/Supertip>)([^]*?<\/Icon>)/, "$2$1"],
  ["order in an action", /(<TaskpaneId>.*)(\s*)(<SourceLocation resid.*)/, "$3$2$1"],
  ["an unknown element", "<Permissions>", "<Extra/><Permissions>"],
  ["an element given twice", "<GetStarted>", "<GetStarted></GetStarted><GetStarted>"],
  ["a broken GUID", /<Id>[^<]*/, "<Id>tong-hop"],
  ["a version of three parts", /(<Version>\d+\.\d+\.\d+)\.\d+/, "$1"],
  ["too few permissions", "ReadWriteDocument", "ReadDocument"],
  ["a resid without resource", 'resid="Pane.Url"', 'resid="Pane.Address"'],
  ["an unused resource", 'id="Check.Tip"', 'id="Check.Tips"'],
  ["a long resource id", /Check\.Tip/g, `Check.${"T".repeat(27)}`],
  ["an id given twice", 'id="Emulation.Forms"', 'id="Emulation.Check"'],
  ["a long short string", 'DefaultValue="Thi đua"', `DefaultValue="${"x".repeat(126)}"`],
  ["a long long string", 'DefaultValue="Cộng các', `DefaultValue="${"x".repeat(250)}`],
  ["a long description", 'Description DefaultValue="', `Description DefaultValue="${"x".repeat(250)}`],
  ["another default language", ">vi-VN<", ">en-US<"],
  [
    "a word in another language",
    'DefaultValue="Thi đua" />',
    'DefaultValue="Thi đua"><bt:Override Locale="en-US" Value="Emulation"/></bt:String>',
  ],
  ["plain http", 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'],
  ["plain http in a resource", 'id="Pane.Url" DefaultValue="https:', 'id="Pane.Url" DefaultValue="http:'],
  ["an address without a host", "https://localhost:3000/taskpane.html?tab=check", "https:///taskpane.html"],
  ["a missing picture", /report-80/g, "report-81"],
  ["a picture of another size", /report-80/g, "report-64"],
  ["a missing icon size", /<bt:Image size="20".*\n/, "\n"],
];

test.each(breaches)("finds %s", (_what, from, to) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestFaults(broken, pngSize)).not.toEqual([]);
});

test("refuses XML that is not well formed", () => {
  expect(() => manifestFaults(manifest.replace("</Hosts>", ""), pngSize)).toThrow(
    "Opening and ending tag mismatch",
  );
});

describe("the manifest of the conformance script, for developers", () => {
  test("is another add-in, which puts nothing into the ribbon", () => {
    expect(readManifest("src/conformance.xml")).toMatchObject({
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/conformance.html" },
    });
    expect(readManifest("src/conformance.xml").id).not.toBe(readManifest("manifest.xml").id);
    expect(ribbonButtons(developers)).toEqual([]);
  });

  test("is sound but for its language, which is English alone", () => {
    const faults = manifestFaults(developers, pngSize);
    expect(faults.filter((fault) => !fault.startsWith("DefaultLocale is not"))).toEqual([]);
  });
});

describe("the unified manifest of Microsoft 365", () => {
  const folder = mkdtempSync(join(tmpdir(), "unified-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const unified = unifiedManifest(manifestAt(manifest, "https://thi-dua.example/pane"));

  /** Microsoft's validator with its JSON Schema, without a network. Returns its complaints. */
  function complaints(text: string): string {
    const path = join(folder, "manifest.json");
    writeFileSync(path, text);
    const command = ["node_modules/office-addin-manifest/cli.js", "validate", path];
    try {
      return execFileSync(process.execPath, command, { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return String(error);
    }
  }

  test("is valid by Microsoft's schema, which finds a wrong colour", () => {
    expect(complaints(unified)).toBe("");
    expect(complaints(unified.replace('"#1F5FAE"', '"blue"'))).toContain("Command failed");
  });

  test("has the buttons of the XML manifest, in the same tabs, opening the same pane at the same addresses", () => {
    // Typed by hand: only what is looked at.
    const { extensions, icons, version } = JSON.parse(unified) as UnifiedManifest;
    const [{ runtimes, ribbons, alternates }] = extensions;
    const pages = new Map(
      runtimes.map(({ code, actions: [action] }) => [action.id, [code.page, action.view]] as const),
    );
    const buttons = ribbons[0].tabs.map(({ builtInTabId, groups: [group] }) => [
      builtInTabId,
      ...group.controls.map(({ label, actionId }) => [label, pages.get(actionId)]),
    ]);
    const at = "https://thi-dua.example/pane/taskpane.html";
    expect(buttons).toEqual([
      [
        "TabHome",
        ["Biểu mẫu", [`${at}?tab=form`, "Emulation.Pane"]],
        ["Kiểm tra", [`${at}?tab=check`, "Emulation.Pane"]],
        ["Tổng hợp", [`${at}?tab=roll-up`, "Emulation.Pane"]],
        ["Báo cáo", [`${at}?tab=report`, "Emulation.Pane"]],
      ],
      ["TabInsert", ["Mẫu chuẩn", [`${at}?tab=form&plan=thoa-uoc`, "Emulation.Pane"]]],
    ]);
    expect(alternates[0].hide.customOfficeAddin.officeAddinId).toBe(readManifest("manifest.xml").id);
    expect(`${version}.0`).toBe(readManifest("manifest.xml").version);
    expect([pngSize(icons.color), pngSize(icons.outline)]).toEqual([
      { width: 192, height: 192 },
      { width: 32, height: 32 },
    ]);
  });
});

interface UnifiedManifest {
  readonly version: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly extensions: readonly [
    {
      readonly runtimes: readonly {
        readonly code: { readonly page: string };
        readonly actions: readonly [{ readonly id: string; readonly view: string }];
      }[];
      readonly ribbons: readonly [{ readonly tabs: readonly RibbonTab[] }];
      readonly alternates: readonly [
        { readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } },
      ];
    },
  ];
}

interface RibbonTab {
  readonly builtInTabId: string;
  readonly groups: readonly [
    { readonly controls: readonly { readonly label: string; readonly actionId: string }[] },
  ];
}
