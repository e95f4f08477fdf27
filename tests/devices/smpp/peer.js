// A message centre by the npm package smpp; it says on the standard output what comes, a JSON object a line.
const smpp = require('smpp');
const fs = require('fs');

const say = (what) => process.stdout.write(JSON.stringify(what) + '\n');
const made = {};
if (process.env.TLS_FILE) {
  made.key = made.cert = fs.readFileSync(process.env.TLS_FILE);
  made.tls = true;
}
let count = 0;
const server = smpp.createServer(made, (session) => {
  session.on('error', (error) => say({ error: error.code || error.message }));
  session.on('bind_transceiver', (pdu) => {
    const good = pdu.system_id === 'front' && pdu.password === 'secret';
    say({ bound: pdu.system_id, good, version: pdu.interface_version });
    session.send(pdu.response(good ? { system_id: 'centre' } : { command_status: smpp.ESME_RINVPASWD }));
  });
  session.on('submit_sm', (pdu) => {
    count += 1;
    const text = pdu.short_message.message;
    const header = (pdu.short_message.udh || []).map((item) => item.toString('hex'));
    say({
      from: pdu.source_addr, from_ton: pdu.source_addr_ton, to: pdu.destination_addr, ton: pdu.dest_addr_ton,
      text, header, receipt: pdu.registered_delivery, coding: pdu.data_coding, sar: pdu.sar_total_segments || 0,
    });
    if (pdu.destination_addr === '15550100404') {
      session.send(pdu.response({ command_status: smpp.ESME_RINVDSTADR }));
      return;
    }
    const answer = () => session.send(pdu.response({ message_id: 'm' + count }));
    // What comes back is there before the answer is, where somebody waits for nothing after it.
    if (!process.env.ASKED) answer();
    if (pdu.destination_addr === '15550100999') return;
    session.deliver_sm({
      source_addr: pdu.destination_addr, source_addr_ton: 1, source_addr_npi: 1, destination_addr: pdu.source_addr,
      esm_class: 4,
      short_message: 'id:m' + count + ' sub:001 dlvrd:001 submit date:2611300900 done date:2611300901 ' +
        'stat:DELIVRD err:000 text:',
      receipted_message_id: 'm' + count, message_state: 2,
    }, (said) => say({ receipt_answer: said.command_status }));
    if (process.env.ASKED || /^ask/.test(text)) {
      session.deliver_sm({
        source_addr: pdu.destination_addr, source_addr_ton: 1, source_addr_npi: 1, destination_addr: pdu.source_addr,
        short_message: process.env.REPLY || 'Sí, voy',
      }, (said) => say({ reply_answer: said.command_status }));
    }
    if (/^parted/.test(text)) {
      const words = ['No puedo venir el martes, ', 'pero sí ', 'el jueves.'];
      // The last comes first: nothing says in which order they arrive.
      for (const part of [3, 1, 2]) {
        const said = words[part - 1];
        const ways = {
          header: { esm_class: 0x40, short_message: { udh: Buffer.from([5, 0, 3, 77, 3, part]), message: said } },
          wide: { esm_class: 0x40, short_message: { udh: Buffer.from([6, 8, 4, 1, 77, 3, part]), message: said } },
          options: { sar_msg_ref_num: 77, sar_total_segments: 3, sar_segment_seqnum: part, short_message: said },
        };
        session.deliver_sm({
          source_addr: pdu.destination_addr, source_addr_ton: 1, source_addr_npi: 1,
          destination_addr: pdu.source_addr, ...ways[text.split(' ')[1]],
        }, (answered) => say({ part_answer: answered.command_status }));
      }
    }
    if (process.env.ASKED) answer();
  });
  session.on('enquire_link', (pdu) => session.send(pdu.response()));
  session.on('unbind', (pdu) => { session.send(pdu.response()); session.close(); say({ unbound: true }); });
});
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }));
