// A real mail server for the tests of letters: it listens on the port it is given (0: a free one),
// says which on its first line, then every letter it took as a line of JSON, its bytes as characters.
// Addresses that begin with "refused" it refuses for ever, with "later" for now.
import smtp from 'smtp-server';

const refusals = { refused: 550, later: 451 };

const server = new smtp.SMTPServer({
  authOptional: true,
  disabledCommands: process.argv[3] === 'starttls' ? [] : ['STARTTLS'],
  logger: false,
  onRcptTo({ address }, _session, done) {
    const word = Object.keys(refusals).find((one) => address.startsWith(one));
    if (!word) return done();
    const error = new Error(`${word}, as it is called`);
    error.responseCode = refusals[word];
    done(error);
  },
  onData(stream, { envelope }, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      const to = envelope.rcptTo.map(({ address }) => address);
      console.log(JSON.stringify({ from: envelope.mailFrom.address, to, raw: Buffer.concat(parts).toString('latin1') }));
      done();
    });
  },
});
// A client that does not like our certificate hangs up.
server.on('error', () => {});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(server.server.address().port));
