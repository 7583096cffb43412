import { Link, makeStyles, mergeClasses, type LinkProps } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    // Where colours are the user's own, a button that looks like a link would look like plain text.
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
});

type LinkButtonProps = Pick<
  LinkProps & { readonly as: "button" },
  "children" | "onClick" | "disabledFocusable" | "aria-label" | "aria-expanded" | "className"
>;

/** Something that leads elsewhere, in the middle of a text and as large as it. */
export function LinkButton({ className, ...props }: LinkButtonProps): JSX.Element {
  const styles = useStyles();
  return <Link as="button" {...props} className={mergeClasses(styles.link, className)} />;
}
