import { isIpAddress, isPublicAddress } from '../lsp/publicAddress.ts';
import { message, type Message } from '../text/message.ts';

/** Milliseconds from a question to the end of its answer. */
export const TIME_OUT = 10_000;

/** A browser sends nothing of the person along, and goes where it is led: `refusal` is asked before and after. */
export const ASKED: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };

/** Why an address is not asked. Names are looked up by the browser alone, which tells nobody where they lead. */
export function refusal(url: string): Message | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return message('It leads to “{0}”: only addresses that begin with “https://” are read.', url);
  const host = hostname.replace(/^\[|\]$/gu, '');
  const isPrivate = isIpAddress(host) ? !isPublicAddress(host) : /(?:^|\.)localhost\.?$/iu.test(host);
  return isPrivate ? message('It leads to “{0}”, an address of this machine or of a private network, and is not read.', host) : undefined;
}

/** Why nothing came. */
export function unreached(error: unknown, signal: AbortSignal): Message {
  if (signal.aborted) return message('The server did not answer within {0} seconds.', TIME_OUT / 1_000);
  return message('The server could not be reached, or does not allow that browsers read it (CORS): keep a copy of the file in this folder, or have its server answer with “Access-Control-Allow-Origin” ({0}).', error instanceof Error ? error.message : String(error));
}
