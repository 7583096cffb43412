import { makeStyles, tokens } from "@fluentui/react-components";

/** Layout of numbers and their lines, for widths from 320 px. */
export const useExplainingStyles = makeStyles({
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  // A finger and a mouse need 24 px.
  line: {
    "& .fui-Link": { display: "inline-flex", alignItems: "center", minHeight: "24px" },
    display: "flex",
    gap: "8px",
    justifyContent: "space-between",
    alignItems: "baseline",
  },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  sum: {
    margin: 0,
    paddingBlockStart: "4px",
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStrokeAccessible,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  // Excluded content is grey, but legible to everybody.
  wrong: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});
