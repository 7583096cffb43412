import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { all, nameOf } from "../files/xml-tree";

/** A ribbon button with its texts. */
export interface RibbonButton {
  readonly label: string;
  /** Buttons of the same pane share it. */
  readonly pane: string;
  readonly address: string;
}

/** Returns the ribbon buttons of a manifest in order. */
export function ribbonButtons(manifest: string): readonly RibbonButton[] {
  const root = new DOMParser().parseFromString(manifest, "text/xml").documentElement;
  if (root === null) throw new Error("an empty manifest");
  const resource = (id: string | null): Element => {
    const found = all(root).find((element) => element.getAttribute("id") === id);
    if (found === undefined) throw new Error(`no resource ${String(id)}`);
    return found;
  };
  return all(root)
    .filter((element) => nameOf(element) === "Control")
    .map((control) => {
      const part = (name: string): Element => {
        const found = all(control).find((element) => nameOf(element) === name);
        if (found === undefined) throw new Error(`a button without ${name}`);
        return found;
      };
      const label = resource(part("Label").getAttribute("resid"));
      return {
        label: label.getAttribute("DefaultValue") ?? "",
        pane: part("TaskpaneId").textContent ?? "",
        address: resource(part("SourceLocation").getAttribute("resid")).getAttribute("DefaultValue") ?? "",
      };
    });
}
