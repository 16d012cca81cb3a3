// A real mail server for the tests of letters: it listens on the port it is given (0: a free one),
// says which on its first line, then every letter it took as a line of JSON, its bytes as characters.
// Addresses that begin with "refused" it refuses for ever, with "later" for now. As told after the port:
// "starttls", with a certificate that nobody vouches for; "busy" greets nobody; "later" puts every letter
// off; "hang" answers no letter; "cut" takes each and hangs up before it says so.
import smtp from 'smtp-server';

const how = process.argv[3];
const refusals = { refused: 550, later: 451 };

const server = new smtp.SMTPServer({
  authOptional: true,
  disabledCommands: how === 'starttls' ? [] : ['STARTTLS'],
  logger: false,
  onConnect(_session, done) {
    if (how !== 'busy') return done();
    const error = new Error('too much to do');
    error.responseCode = 421;
    done(error);
  },
  onRcptTo({ address }, _session, done) {
    const word = Object.keys(refusals).find((one) => address.startsWith(one) || how === one);
    if (!word) return done();
    const error = new Error(`${word}, as it is called`);
    error.responseCode = refusals[word];
    done(error);
  },
  onData(stream, { envelope, id }, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (how === 'hang') return;
      const to = envelope.rcptTo.map(({ address }) => address);
      console.log(JSON.stringify({ from: envelope.mailFrom.address, to, raw: Buffer.concat(parts).toString('latin1') }));
      if (how !== 'cut') return done();
      for (const connection of server.connections) if (connection.session.id === id) connection.close();
    });
  },
});
// A client that does not like our certificate hangs up.
server.on('error', () => {});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(server.server.address().port));
