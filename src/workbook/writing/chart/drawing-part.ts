import type { DrawnChart } from "../../drawing/drawing";
import { element, RELATIONSHIPS, XML_HEADER } from "../xml/xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const CHART = `${DRAWING}/chart`;

/** Where each chart of a sheet lies, with its title and what it shows for those who do not see it. */
export function drawingPart(charts: readonly DrawnChart[]): string {
  const namespaces = {
    "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`,
    "xmlns:a": `${DRAWING}/main`,
    "xmlns:r": RELATIONSHIPS,
    "xmlns:c": CHART,
  };
  return XML_HEADER + element("xdr:wsDr", namespaces, charts.map(anchor).join(""));
}

function anchor({ title, description, area }: DrawnChart, index: number): string {
  const place = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const properties = element("xdr:cNvPr", { id: index + 2, name: title, descr: description });
  const frame =
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${element("a:graphicData", { uri: CHART }, element("c:chart", { "r:id": `rId${index + 1}` }))}</a:graphic>`;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    place("from", area.top, area.left) +
      place("to", area.bottom + 1, area.right + 1) +
      element("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>",
  );
}
