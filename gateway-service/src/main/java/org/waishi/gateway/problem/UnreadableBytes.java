package org.waishi.gateway.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import org.waishi.gateway.entrance.ContentPolicy;
import org.waishi.gateway.entrance.RequestIds;
import org.waishi.gateway.entrance.SecurityHeaders;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Gives a body to what the server refuses by itself, before there is a request that any filter
 * could see: a broken request line, headers without end. Such an answer is known by its being an
 * error without any content type.
 */
@Component
class UnreadableBytes implements NettyServerCustomizer {

  private final Answer answer;

  UnreadableBytes(Problems problems) {
    this.answer = new Answer(problems);
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit(
        (_, channel, _) ->
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, "waishi.unreadable", answer));
  }

  @Sharable
  private static final class Answer extends ChannelOutboundHandlerAdapter {

    private final Problems problems;

    Answer(Problems problems) {
      this.problems = problems;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
      boolean bare = message instanceof FullHttpResponse response && isBare(response);
      context.write(bare ? told((FullHttpResponse) message) : message, promise);
    }

    private static boolean isBare(FullHttpResponse response) {
      return response.status().code() >= 400
          && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private FullHttpResponse told(FullHttpResponse bare) {
      byte[] body = problems.unreadable(bare.status().code());
      HttpHeaders headers = bare.headers().copy();
      headers.set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json");
      headers.set(HttpHeaderNames.CONTENT_LANGUAGE, "en");
      headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
      headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
      headers.set(RequestIds.HEADER, RequestIds.fresh());
      headers.set(SecurityHeaders.CONTENT_POLICY, ContentPolicy.NOTHING);
      SecurityHeaders.sameForAll().forEach(headers::set);
      bare.release();
      return new DefaultFullHttpResponse(
          bare.protocolVersion(),
          bare.status(),
          Unpooled.wrappedBuffer(body),
          headers,
          bare.trailingHeaders());
    }
  }
}
