import { Button } from "@fluentui/react-components";
import type { ComponentProps, JSX } from "react";

/** A button on a line of its own, as wide as its words. */
export const LineButton = (props: ComponentProps<typeof Button>): JSX.Element => (
  <div>
    <Button {...props} />
  </div>
);
