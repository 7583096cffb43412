import type { Closing, RoundClosed } from "../../model/ledger";
import { localMoment } from "../../base/dates";
import { formatMoment, formatNumber } from "../../base/formats";

const moment = (at: string): string => formatMoment(localMoment(at));

/** Words for closing and reopening a round. */
export const CLOSING_WORDS = {
  /** The fingerprint's first digits distinguish two stamps. */
  stamp: ({ by, at, received, expected, fingerprint }: RoundClosed): string =>
    `${by}, ${moment(at)}, ${formatNumber(received)}/${formatNumber(expected)} đơn vị, mã xác nhận ${fingerprint.slice(0, 12)}`,
  line: (closing: Closing): string =>
    closing.kind === "closed"
      ? `Khóa sổ: ${CLOSING_WORDS.stamp(closing)}.`
      : `Mở khóa: ${closing.by === "" ? "" : `${closing.by}, `}${moment(closing.at)}. Lý do: ${closing.reason}.`,
};
