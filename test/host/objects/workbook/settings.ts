import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { plain } from "../../protocol/stored-object";
import type { Book } from "../../model/book";
import type { Setting } from "../../model/records";

interface Owned {
  readonly book: Book;
  readonly setting: Setting;
}

/** Source: learn.microsoft.com, Excel.Setting. */
const settingObject = objectsOf<Owned>("Setting", {
  scalars: {
    Key: { get: ({ setting }) => setting.key },
    _Id: { get: ({ setting }) => setting.key },
    Value: {
      get: ({ setting }) => setting.value,
      set: ({ setting }, value) => {
        setting.value = plain(value);
      },
    },
  },
  methods: {
    Delete: ({ book, setting }) => {
      book.settings.delete(setting.key);
    },
  },
});

/** Source: learn.microsoft.com, Excel.SettingCollection (add also replaces; keys are case-sensitive). */
export const settings = objectsOf<Book>("SettingCollection", {
  items: (book) => [...book.settings.values()].map((setting) => settingObject({ book, setting })),
  find: (book, key) => {
    const setting = book.settings.get(String(key));
    return setting && settingObject({ book, setting });
  },
  methods: {
    Add: (book, given) => {
      const key = given.text(0);
      if (key === "") refuse("InvalidArgument");
      const setting = { key, value: plain(given.at(1)) };
      book.settings.set(key, setting);
      return settingObject({ book, setting });
    },
  },
});
