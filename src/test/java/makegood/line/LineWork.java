package makegood.line;

import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.messaging.support.MessageHandlingRunnable;

/** Work on a message of a line, as Spring's channels hand it on. */
final class LineWork {

    private LineWork() {}

    /** @param header what its sender chose of it, beside so many bytes of a body */
    static MessageHandlingRunnable of(String line, int bytes, String header, Runnable work) {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create();
        headers.setNativeHeader("receipt", header);
        headers.setSessionId(line);
        Message<byte[]> message =
                MessageBuilder.createMessage(new byte[bytes], headers.getMessageHeaders());
        return new MessageHandlingRunnable() {
            @Override
            public Message<?> getMessage() {
                return message;
            }

            @Override
            public MessageHandler getMessageHandler() {
                return each -> {};
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
