/** What the command line can do. */

const GENERAL = `Open Debate: the United Nations Security Council negotiates.

  open-debate simulate SCENARIO   AI delegations hold a meeting; a readable account, or figures of many
  open-debate validate FILE...    checks scenario files and names every fault
  open-debate replay LEDGER       replays a meeting and says whether it comes out the same
  open-debate negotiate DOMAIN... AI delegations negotiate bare problems, against the certified optimum
  open-debate forecast FILE       compares what they negotiate with what was really decided
  open-debate help [COMMAND]      this, or more about a command

A SCENARIO is the id of a shipped one, or the path of a file that ends in .yaml.`;

const ABOUT: Readonly<Record<string, string>> = {
  simulate: `open-debate simulate SCENARIO [--runs N] [--seed S] [--difficulty easy|medium|hard] [--json] [--ledger FILE]

  --runs N        how many meetings (default 1: a readable account of it); run k has the seed S + k - 1
  --seed S        a whole number (default 1); the same seed gives the same meeting on every machine
  --difficulty    how hard delegations hold (default medium); it never changes what they can see
  --json          one object of figures in place of words
  --ledger FILE   also writes the ledger of the one run, for replay`,
  validate: `open-debate validate FILE...

  Each fault on a line: file:line:column: what is wrong; why; how to mend it.
  Exit code 0 when all files are sound, 1 when one has faults, 2 when one cannot be read.`,
  replay: `open-debate replay LEDGER

  Plays the moves of the ledger again and compares every digest.
  Exit code 0 when the meeting is identical, 1 when it is not or the file was altered.`,
  negotiate: `open-debate negotiate DOMAIN.json... [--runs N] [--seed S] [--json]

  A domain is a JSON file in the form of the ANAC competitions: name, issues[].name and .values, parties[].name,
  .utility[issue][value] and .reservation (what the party has without agreement).

  --runs N        how many negotiations of each domain (default 20); run k has the seed S + k - 1
  --seed S        a whole number (default 1); the same seed gives the same negotiation on every machine
  --json          one object of figures on a line for each domain, in place of words

  Quality is the geometric mean of what the parties have beyond their reservations, as a share of that of the exact Nash
  optimum, on average over the negotiations that agreed.
  Exit code 2 when a file cannot be read or has a fault.`,
  forecast: `open-debate forecast FILE.tsv [--json]

  A table, parted by tabulators, in the form of the data set DEU III: columns prnr (the proposal), isnr (the issue), pXX and
  sXX (position and salience of each actor, 0 to 100), rp (the reference point), out (what was decided), and counvte where
  the voting rule is known. The outcome is used for the comparison and never for the forecast.

  --json          one object of figures in place of words
  Exit code 2 when the file cannot be read or has a fault.`,
};

/** Help in general, or about a command. */
export function helpAbout(command: string | null): string {
  return (command !== null && ABOUT[command]) || GENERAL;
}
