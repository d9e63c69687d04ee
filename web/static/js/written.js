// How numbers, days and moments are written, as on all pages.

export const number = (n) => n.toLocaleString("vi-VN");

// day writes 2020-05-23 as 23/5/2020; what is no day it returns as it is.
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return date ? `${date}/${month}/${year}` : iso;
}

export const clock = (at) => at.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });

export const moment = (at) => `${clock(at)} ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
