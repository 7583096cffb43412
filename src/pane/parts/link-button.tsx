import { Link, makeStyles, mergeClasses, type LinkProps } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    // In forced colours, a button like a link would look like plain text.
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
});

type LinkButtonProps = Pick<
  LinkProps & { readonly as: "button" },
  "children" | "onClick" | "disabledFocusable" | "aria-label" | "aria-expanded" | "className"
>;

/** A link within a text, of its size. */
export function LinkButton({ className, ...props }: LinkButtonProps): JSX.Element {
  const styles = useStyles();
  return <Link as="button" {...props} className={mergeClasses(styles.link, className)} />;
}
