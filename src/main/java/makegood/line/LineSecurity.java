package makegood.line;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity;
import org.springframework.security.messaging.web.csrf.XorCsrfChannelInterceptor;

/** The live line's walls: who is signed in, and for a page whether the CONNECT is its own. {@link LineRules} says who may what. */
@Configuration
@EnableWebSocketSecurity
class LineSecurity {

    /** Takes the place of the one that asks programs too; the name is Spring Security's. */
    @Bean
    ChannelInterceptor csrfChannelInterceptor() {
        XorCsrfChannelInterceptor pages = new XorCsrfChannelInterceptor();
        return new ChannelInterceptor() {
            @Override
            public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
                boolean program =
                        ProgramMark.isOn(
                                SimpMessageHeaderAccessor.getSessionAttributes(
                                        message.getHeaders()));
                return program ? message : pages.preSend(message, channel);
            }
        };
    }
}
