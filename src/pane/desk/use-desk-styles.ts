import { makeStyles, tokens } from "@fluentui/react-components";

/** Layout of the desk's parts, for widths from 320 px. */
export const useDeskStyles = makeStyles({
  item: {
    borderLeftWidth: "4px",
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorNeutralStroke1,
    paddingInlineStart: "8px",
  },
  waiting: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  bad: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  none: { borderLeftColor: tokens.colorNeutralStroke1 },
  line: { margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: "2px 4px",
      textAlign: "end",
      overflowWrap: "anywhere",
    },
    "& th:first-child, & td:first-child": { textAlign: "start" },
    "& caption": { textAlign: "start", paddingBlock: "2px" },
  },
});
