package makegood.playbook;
import makegood.lint.SourceFolder;
import makegood.utterance.OnnxEmbedder;
import java.nio.file.Path;
import java.util.*;
class Fit {
    public static void main(String[] a) {
        var passages = new SourceFolder(Path.of("docs/playbook"), ".md").files().stream().flatMap(f -> PageReader.read(f).stream()).toList();
        System.out.println(passages.size());
        long t=System.nanoTime();
        var index = new PassageIndex(new SharedEmbedding(new OnnxEmbedder()), passages);
        System.out.println("ms "+(System.nanoTime()-t)/1e6);
        for (boolean held : new boolean[]{false,true}) {
            int n=0,r1=0,r3=0; List<Double> cov=new ArrayList<>(), un=new ArrayList<>();
            for (var q : Questions.all()) { if (q.held()!=held) continue;
                var f = index.find(q.text(), 3);
                if (!q.covered()) { un.add(f.getFirst().similarity()); if(!held||a.length>0) System.out.printf("   -- %.2f %s => %s%n", f.getFirst().similarity(), q.text(), f.getFirst().passage().title()); continue; }
                n++; boolean one=q.wants(f.getFirst().passage()); if(one) r1++; if (f.stream().anyMatch(x->q.wants(x.passage()))) r3++;
                cov.add(f.getFirst().similarity());
                if (!held||a.length>0) System.out.printf("%s %.2f %s => %s%n", one?"ok":"XX", f.getFirst().similarity(), q.text(), one?"":f.stream().map(x->x.passage().title()).toList()+" want "+q.passage());
            }
            Collections.sort(cov); Collections.sort(un);
            System.out.println((held?"held":"fit")+" n="+n+" r1="+r1+" r3="+r3);
            if(!held) {System.out.println("cov "+cov); System.out.println("un "+un);}
        }
    }
}
